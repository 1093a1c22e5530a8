'use strict';

// What a page without a script cannot do: search and filters, buttons to copy commands, the choice of a scheme, and links that open a card.
(() => {
  const byId = id => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // Scheme: that of the system until somebody chooses. A page from a file may not be allowed to remember it.
  const schemes = ['system', 'light', 'dark'];
  const theme = byId('theme');
  const remember = value => { try { localStorage.setItem('qualitygate-theme', value); } catch { return; } };
  const remembered = () => { try { return localStorage.getItem('qualitygate-theme'); } catch { return null; } };
  const choose = name => {
    const scheme = schemes.includes(name) ? name : 'system';
    document.documentElement.dataset.theme = scheme;
    theme.firstElementChild.textContent = scheme;
  };
  theme.hidden = false;
  choose(remembered());
  theme.addEventListener('click', () => {
    choose(schemes[(schemes.indexOf(document.documentElement.dataset.theme) + 1) % schemes.length]);
    remember(document.documentElement.dataset.theme);
  });

  // Buttons to copy commands, made when their card is opened: thousands of cards need none before.
  const addButtons = root => all('pre.command', root).filter(command => !command.querySelector('.copy')).forEach(command => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', 'Copy the command');
    command.append(button);
  });
  const copied = async text => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const field = document.createElement('textarea');
      field.value = text;
      document.body.append(field);
      field.select();
      const done = document.execCommand('copy');
      field.remove();
      return done;
    }
  };
  const said = document.createElement('p');
  said.className = 'hidden';
  said.setAttribute('role', 'status');
  document.body.append(said);
  document.addEventListener('click', async event => {
    const button = event.target.closest('.copy');
    if (!button) return;
    const done = await copied(button.parentElement.querySelector('code').textContent.trimEnd());
    button.focus();
    button.textContent = done ? 'Copied' : 'Failed';
    said.textContent = done ? 'The command is copied.' : 'The command could not be copied.';
    setTimeout(() => { button.textContent = 'Copy'; said.textContent = ''; }, 2000);
  });
  all('pre.command').filter(command => !command.closest('details:not([open])')).forEach(command => addButtons(command.parentElement));
  document.addEventListener('toggle', event => { if (event.target.open) addButtons(event.target); }, true);

  // Search and filters. What a row or card says is read once, when somebody asks for the first time.
  const bar = document.querySelector('.filters');
  const choices = ['verdict', 'cause', 'suite'];
  let index = null;
  // Without the commands, in which the same words stand on every card.
  const textOf = element => all('pre.command', element).reduce((text, command) => text.replace(command.textContent, ' '), element.textContent).toLowerCase();
  const read = () => {
    const cards = new Map();
    all('.cards > li').forEach(card => all('[id]', card).concat(card).forEach(target => { if (target.id) cards.set(target.id, card); }));
    return all('#tests [data-verdict]').map(element => {
      const link = element.matches('tr') && element.querySelector('a');
      const card = link && cards.get(link.hash.slice(1));
      return { element, isCard: element.matches('li'), text: textOf(element) + (card ? textOf(card) : '') };
    });
  };
  const count = (entries, noun) => `${entries.filter(entry => !entry.element.hidden).length} of ${entries.length} ${noun}`;
  const apply = () => {
    index ??= read();
    const words = byId('search').value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = choices.map(name => [name, byId(name).value]).filter(([, value]) => value);
    for (const { element, text } of index)
      element.hidden = !(chosen.every(([name, value]) => element.dataset[name] === value) && words.every(word => text.includes(word)));
    all('#tests .rows').forEach(table => { table.hidden = !table.querySelector('tbody tr:not([hidden])'); });
    all('#tests h4 + .rows').forEach(first => {
      let shown = false;
      for (let table = first; table?.matches('.rows'); table = table.nextElementSibling) shown ||= !table.hidden;
      first.previousElementSibling.hidden = !shown;
    });
    const isFiltered = words.length + chosen.length > 0;
    byId('count').textContent = isFiltered ? `Shown: ${count(index.filter(entry => !entry.isCard), 'tests')}, ${count(index.filter(entry => entry.isCard), 'cards')}.` : '';
  };
  const clear = () => {
    byId('search').value = '';
    choices.forEach(name => { byId(name).value = ''; });
    apply();
  };
  if (bar) {
    let waiting = 0;
    bar.hidden = false;
    byId('search').addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(apply, 120); });
    byId('search').addEventListener('keydown', event => { if (event.key === 'Escape') clear(); });
    choices.forEach(name => byId(name).addEventListener('change', apply));
    byId('clear').addEventListener('click', () => { clear(); byId('search').focus(); });
    document.addEventListener('keydown', event => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) return;
      event.preventDefault();
      byId('search').focus();
    });
    document.addEventListener('click', event => {
      const link = event.target.closest('a[data-filter]');
      if (!link) return;
      clear();
      byId(link.dataset.filter).value = link.dataset.value;
      apply();
    });
  }

  // A link to a test opens its card, also where a filter hides it.
  const reveal = () => {
    const target = location.hash.length > 1 && byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest('[data-verdict][hidden]')) clear();
    for (let details = target.closest('details'); details; details = details.parentElement.closest('details')) details.open = true;
    const card = target.closest('.cards > li');
    card?.querySelector('summary')?.focus({ preventScroll: true });
    // What lies above is laid out only now, and moves the target, until nothing of it is new any more.
    let frames = 10;
    const settle = () => {
      (card ?? target).scrollIntoView({ block: 'start', behavior: 'instant' });
      if (frames-- > 0) requestAnimationFrame(settle);
    };
    settle();
  };
  addEventListener('hashchange', reveal);
  // Behind the browser's own way to the target, which takes the focus away.
  addEventListener('load', () => { if (location.hash.length > 1) setTimeout(reveal); });

  // On paper nothing can be opened.
  let opened = [];
  addEventListener('beforeprint', () => { opened = all('details:not([open])'); opened.forEach(details => { details.open = true; }); });
  addEventListener('afterprint', () => { opened.forEach(details => { details.open = false; }); });
})();
