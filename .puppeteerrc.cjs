// Browsers come from the system's packages (scripts/browsers.mjs); puppeteer must not look for its own.
module.exports = { skipDownload: true };
