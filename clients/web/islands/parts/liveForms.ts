// A form of filters sends itself when a box or a choice changes; without this, its button does.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-live]')) {
  form.addEventListener('change', ({ target }) => {
    const typed = target instanceof HTMLInputElement && /^(?:text|search)$/.test(target.type);
    if (!typed) form.requestSubmit();
  });
}

export {};
