// As municipal pages have them: a button sets one attribute of the page, the style sheet does the rest.
for (const name of ['size', 'ground']) {
  const buttons = document.querySelectorAll(`button[data-${name}]`);
  for (const button of buttons)
    button.addEventListener('click', () => {
      document.body.dataset[name] = button.dataset[name];
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
    });
}
