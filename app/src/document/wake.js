(async (script, wasm) => {
  // Both come at the same time: neither waits for the other to be asked for.
  const binary = fetch(wasm);
  const islands = await import(script);
  await islands.default({ module_or_path: binary });
  islands.hydrate();
  for (const island of document.querySelectorAll('leptos-island')) {
    // An island inside another one's children lives in that one's context.
    island.closest('leptos-children')?.$$on_hydrate?.();
    await islands[island.dataset.component](island);
  }
  document.documentElement.dataset.islands = 'awake';
})
