// Stands behind the generated script in one file; the build puts the name of the module in place of WORKER_WASM.
// One message in: what is to be done, "read_again" or "prepare", and a bundle file as an ArrayBuffer. One message out, the
// answer's bytes or a sentence on what failed.
const ready = wasm_bindgen({ module_or_path: "WORKER_WASM" });
// The message may come after the module has failed to; whoever sent it is told then.
ready.catch(() => {});
onmessage = async ({ data: [task, file] }) => {
  try {
    await ready;
    const answer = wasm_bindgen[task](new Uint8Array(file));
    postMessage({ answer }, [answer.buffer]);
  } catch (error) {
    postMessage({ failed: String(error) });
  }
};
