// The place on the test page where things are shown. It is empty again before every test.

export const stage = document.body.appendChild(document.createElement('main'));

const root = document.documentElement;
const { title } = document;

// Mocha's global hook: it holds for every test of the file that imports this one.
afterEach(() => {
  stage.replaceChildren();
  stage.removeAttribute('style');
  root.removeAttribute('lang');
  root.removeAttribute('style');
  document.title = title;
});
