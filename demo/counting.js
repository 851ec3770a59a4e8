// Counts that something happened, once a visit. What the events tell besides (which question, which way of
// contact) is left alone: it follows from answers.
const COUNTED = {
  'hikikomori-help-ready': 'count-shown',
  'hikikomori-help-step': 'count-begun',
  'hikikomori-help-result': 'count-result',
  'hikikomori-help-contact': 'count-contact',
};

for (const [name, id] of Object.entries(COUNTED))
  document.addEventListener(
    name,
    () => {
      const field = document.getElementById(id);
      field.textContent = String(Number(field.textContent) + 1);
      // A page that keeps the number adds one on its own server here, with nothing but the name:
      // navigator.sendBeacon('/count', name);
    },
    { once: true },
  );
