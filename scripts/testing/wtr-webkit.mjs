import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKit } from '../lib/webkit.mjs';

/** The webdriver launcher, with a screen and a driver that live exactly as long as the test run. */
class WebKitLauncher extends WebdriverLauncher {
  async initialize(config) {
    this.webkit = await startWebKit();
    this.options = { automationProtocol: 'webdriver', logLevel: 'error', ...this.webkit.connection };
    await super.initialize(config);
    this.name = 'WebKitGTK';
  }

  async stop() {
    await super.stop();
    await this.webkit?.stop();
  }
}

export const webkitLauncher = () => new WebKitLauncher({ capabilities: {} });
