// Stands behind the generated script in one file; the build puts the names of the module and of the supplement in place
// of WORKER_WASM and SUPPLEMENT.
// One message in: what is to be done, "read_again" or "prepare", and a bundle file as an ArrayBuffer. One message out, the
// answer's bytes or a sentence on what failed.
const ready = wasm_bindgen({ module_or_path: "WORKER_WASM" });
const supplement = fetch("SUPPLEMENT").then((answer) => {
  if (!answer.ok) throw `SUPPLEMENT: ${answer.status} ${answer.statusText}`.trim();
  return answer.arrayBuffer();
});
// The message may come after one of them has failed to; whoever sent it is told then.
ready.catch(() => {});
supplement.catch(() => {});
onmessage = async ({ data: [task, file] }) => {
  try {
    await ready;
    const answer = wasm_bindgen[task](new Uint8Array(file), new Uint8Array(await supplement));
    postMessage({ answer }, [answer.buffer]);
  } catch (error) {
    postMessage({ failed: String(error) });
  }
};
