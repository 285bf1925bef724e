// Stands behind the generated script in one file; the build puts the name of the module in place of WORKER_WASM.
// One message in, a bundle file as an ArrayBuffer; one message out, the answer's bytes or a sentence on what failed. What is
// to be done with it stands behind the # of the worker's address.
const task = location.hash === "#prepare" ? "prepare" : "read_again";
const ready = wasm_bindgen({ module_or_path: "WORKER_WASM" });
// The message may come after the module has failed to; whoever sent it is told then.
ready.catch(() => {});
onmessage = async ({ data }) => {
  try {
    await ready;
    const answer = wasm_bindgen[task](new Uint8Array(data));
    postMessage({ answer }, [answer.buffer]);
  } catch (error) {
    postMessage({ failed: String(error) });
  }
};
