<?php
/**
 * Plugin Name: ひきこもりの相談先
 * Description: ひきこもりの相談を、はじめの一歩まで案内するブロックです。スクリプトを置けない権限の方も、投稿や固定ページに置けます。
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: hikikomori-help
 *
 * The block is drawn by the server (render.php), so what is saved in a post is its settings alone: WordPress takes
 * unknown tags and scripts out of what people without `unfiltered_html` write, but not these.
 */

defined( 'ABSPATH' ) || exit;

/** The version of the plugin, which is also that of the script beside it. */
const HIKIKOMORI_HELP_VERSION = '0.1.0';

/** Whether the script has been put beside this file. */
function hikikomori_help_has_script(): bool {
	return file_exists( __DIR__ . '/hikikomori-help.js' );
}

add_action(
	'init',
	function () {
		// The block's `viewScript`: WordPress puts it on a page once, and only where the block stands.
		if ( hikikomori_help_has_script() ) {
			wp_register_script( 'hikikomori-help', plugins_url( 'hikikomori-help.js', __FILE__ ), array(), HIKIKOMORI_HELP_VERSION, true );
		}
		wp_register_script(
			'hikikomori-help-editor',
			plugins_url( 'editor.js', __FILE__ ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
			HIKIKOMORI_HELP_VERSION,
			true
		);
		wp_set_script_translations( 'hikikomori-help-editor', 'hikikomori-help' );
		register_block_type( __DIR__ );
	}
);

/** The hash that came with the script (sri.json), such as `sha384-…`; empty if there is none. */
function hikikomori_help_integrity(): string {
	$file   = __DIR__ . '/sri.json';
	$hashes = is_readable( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : null;
	$hash   = is_array( $hashes ) && isset( $hashes['hikikomori-help.js'] ) ? $hashes['hikikomori-help.js'] : '';
	return is_string( $hash ) && preg_match( '#^sha384-[A-Za-z0-9+/=]+$#', $hash ) ? $hash : '';
}

add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		if ( 'hikikomori-help' !== $handle ) {
			return $tag;
		}
		$hash = hikikomori_help_integrity();
		// `crossorigin` is for sites that serve their files from another address; for the same one it changes nothing.
		$extra = ' defer' . ( '' === $hash ? '' : sprintf( ' integrity="%s" crossorigin="anonymous"', esc_attr( $hash ) ) );
		return preg_replace( '/ src=/', $extra . ' src=', $tag, 1 );
	},
	10,
	2
);

add_action(
	'admin_notices',
	function () {
		if ( ! hikikomori_help_has_script() && current_user_can( 'activate_plugins' ) ) {
			printf(
				'<div class="notice notice-warning"><p>%s</p></div>',
				esc_html__( 'ひきこもりの相談先: プラグインのフォルダーに hikikomori-help.js がありません。置くまでは、連絡先だけが表示されます。', 'hikikomori-help' )
			);
		}
	}
);
