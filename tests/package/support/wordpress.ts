// A WordPress of its own, from Debian's packages: its files, its database and its server in a temporary folder, gone
// with the test.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installPackages, manualCommand } from '../../../scripts/lib/apt.mjs';
import { startChild, stopChild } from '../../../scripts/lib/children.mjs';
import { freePort } from '../../../scripts/lib/free-port.mjs';
import { until } from './until.ts';

const DEBIAN_WORDPRESS = '/usr/share/wordpress';
const THEME = 'twentytwentythree';
const PLUGIN = 'wp-content/plugins/hikikomori-help';
/** What has to be there, by the Debian package that has it. */
const NEEDED: Readonly<Record<string, () => boolean>> = {
  wordpress: () => existsSync(`${DEBIAN_WORDPRESS}/wp-settings.php`),
  'wordpress-l10n': () => existsSync(`${DEBIAN_WORDPRESS}/wp-content/languages/ja.mo`),
  'wordpress-theme-twentytwentythree': () =>
    existsSync(`${DEBIAN_WORDPRESS}/wp-content/themes/${THEME}/style.css`),
  'php-cli': () => program('php') !== null,
  'php-mysql': () =>
    program('php') !== null && execFileSync('php', ['-m'], { encoding: 'utf8' }).includes('mysqli'),
  'mariadb-server': () => program('mariadbd') !== null && program('mariadb-install-db') !== null,
};

/** Where a program lies; Debian keeps servers where a user's PATH does not lead. */
function program(name: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/**
 * Installs what is missing.
 * @throws if something is still missing: a run without WordPress would look like a pass
 */
function ensureWordPress(): void {
  const missing = (): string[] => Object.keys(NEEDED).filter((name) => !NEEDED[name]!());
  const packages = missing();
  if (packages.length === 0) return;
  const failure = installPackages(packages);
  if (missing().length > 0)
    throw new Error(
      `WordPress can't run without ${missing().join(', ')}. ${failure ?? ''}\nTo install it by hand: ${manualCommand(packages)}`,
    );
}

export interface Person {
  readonly name: string;
  readonly password: string;
}
export interface WordPress {
  /** Ends in a slash. */
  readonly url: string;
  /** Who may do anything, unfiltered markup included. */
  readonly administrator: Person;
  /** Who may publish posts, from whose text unknown tags and scripts are removed. */
  readonly author: Person;
  /** The plugin's folder, as WordPress reads it. */
  readonly plugin: string;
  /** Runs PHP with all of WordPress loaded; gives what it prints. */
  php(code: string): string;
  /** What PHP has complained of in the plugin's files since the start: warnings, notices, deprecations. */
  complaints(): string[];
  stop(): Promise<void>;
}

/** Starts a WordPress with the plugin in a folder, in Japanese and with the theme Twenty Twenty-Three. */
export async function startWordPress(plugin: string): Promise<WordPress> {
  ensureWordPress();
  const home = mkdtempSync(join(tmpdir(), 'hikikomori-help-wordpress-'));
  const started: ReturnType<typeof startChild>[] = [];
  const stop = async (): Promise<void> => {
    for (const child of started.splice(0).reverse()) await stopChild(child, 20_000);
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const socket = await startDatabase(home, started);
    const root = join(home, 'site');
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    const password = (): string => randomBytes(12).toString('hex');
    const administrator = { name: 'kanri', password: password() };
    const author = { name: 'tantou', password: password() };
    putFiles(root, plugin);
    writeFileSync(join(root, 'wp-config.php'), config(url, socket));

    const said: string[] = [];
    const php = (code: string): string => {
      const file = join(home, 'run.php');
      writeFileSync(file, `<?php\n${code}\n`);
      // It has no mail program, and tells the new administrator of the installation by mail.
      const settings = ['-d', 'display_errors=stderr', '-d', 'sendmail_path=/bin/true'];
      return execFileSync('php', [...settings, file], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    };
    const loaded = (code: string): string => php(`require 'wp-load.php';\n${code}`);
    php(`
      define( 'WP_INSTALLING', true );
      require 'wp-load.php';
      require 'wp-admin/includes/upgrade.php';
      wp_install( '見本市', '${administrator.name}', 'kanri@example.com', false, '', '${administrator.password}', 'ja' );
    `);
    loaded(`
      require 'wp-admin/includes/plugin.php';
      switch_theme( '${THEME}' );
      $failed = activate_plugin( 'hikikomori-help/hikikomori-help.php' );
      if ( is_wp_error( $failed ) ) { throw new Exception( $failed->get_error_message() ); }
      wp_insert_user( array( 'user_login' => '${author.name}', 'user_pass' => '${author.password}', 'user_email' => 'tantou@example.com', 'role' => 'author' ) );
      // The tour of the editor, which every new user sees once, and the bar that stands in the way of what is above a block.
      foreach ( get_users() as $user ) {
        update_user_meta( $user->ID, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', array(
          'core/edit-post' => array( 'welcomeGuide' => false, 'fixedToolbar' => true ),
          '_modified' => gmdate( 'c' ),
        ) );
      }
    `);

    const server = startChild(
      'php',
      [
        '-d',
        'display_errors=0',
        '-d',
        'log_errors=1',
        '-d',
        'opcache.enable_cli=1',
        '-S',
        `127.0.0.1:${port}`,
        '-t',
        root,
      ],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      },
    );
    started.push(server);
    server.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said.push(
        ...text.split('\n').filter((line) => /PHP \w+.* in .*\/plugins\/hikikomori-help\//.test(line)),
      );
    });
    await until(`WordPress at ${url}`, async () => (await fetch(url)).ok);
    return {
      url,
      administrator,
      author,
      plugin: join(root, PLUGIN),
      php: loaded,
      complaints: () => [...said],
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A database that only its socket leads to. */
async function startDatabase(home: string, started: ReturnType<typeof startChild>[]): Promise<string> {
  const data = join(home, 'data');
  // A socket's path is short (107 bytes), and the temporary folder's may not be.
  const socket = join(home, 's');
  const root = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync(
    program('mariadb-install-db')!,
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...root,
    ],
    { stdio: 'ignore' },
  );
  const child = startChild(
    program('mariadbd')!,
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(home, 'pid')}`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
      ...root,
    ],
    { stdio: 'ignore' },
  );
  started.push(child);
  const ask = (statement: string): string =>
    execFileSync(
      'php',
      [
        '-r',
        `mysqli_query( mysqli_connect( 'localhost', 'root', '', '', 0, $argv[1] ), $argv[2] );`,
        socket,
        statement,
      ],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
  await until('the database', async () => {
    ask('CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4');
    return true;
  });
  return socket;
}

/** WordPress as Debian has it, with links followed, and the plugin. */
function putFiles(root: string, plugin: string): void {
  cpSync(DEBIAN_WORDPRESS, root, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.startsWith(`${DEBIAN_WORDPRESS}/wp-content`) && existsSync(path),
  });
  for (const part of [`themes/${THEME}`, 'languages/ja.mo', 'languages/admin-ja.mo'])
    cpSync(`${DEBIAN_WORDPRESS}/wp-content/${part}`, join(root, 'wp-content', part), {
      recursive: true,
      dereference: true,
    });
  mkdirSync(join(root, 'wp-content/uploads'), { recursive: true });
  const own = join(root, PLUGIN);
  mkdirSync(own, { recursive: true });
  for (const file of readdirSync(plugin))
    if (file !== 'node_modules') cpSync(join(plugin, file), join(own, file), { recursive: true });
}

function config(url: string, socket: string): string {
  const constants: Readonly<Record<string, string | boolean>> = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: url.slice(0, -1),
    WP_SITEURL: url.slice(0, -1),
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    // Nothing is asked for beyond this machine, and nothing runs by the clock.
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    AUTH_KEY: randomBytes(32).toString('hex'),
    LOGGED_IN_KEY: randomBytes(32).toString('hex'),
    NONCE_KEY: randomBytes(32).toString('hex'),
  };
  return `<?php
${Object.entries(constants)
  .map(([name, value]) => `define( '${name}', ${typeof value === 'string' ? `'${value}'` : value} );`)
  .join('\n')}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`;
}
