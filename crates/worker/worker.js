// Stands behind the generated script in one file; the build puts the names of the module and of the file with the rules of
// the topics in place of WORKER_WASM and WORKER_RULES.
// One message in: what is to be done, "read_again" or "prepare", and a bundle file as an ArrayBuffer. One message out, the
// answer's bytes or a sentence on what failed.
const ready = wasm_bindgen({ module_or_path: "WORKER_WASM" });
const rules = fetch("WORKER_RULES").then((answer) => {
  if (!answer.ok) throw `WORKER_RULES: ${answer.status} ${answer.statusText}`.trim();
  return answer.arrayBuffer();
});
// The message may come after one of them has failed to; whoever sent it is told then.
ready.catch(() => {});
rules.catch(() => {});
onmessage = async ({ data: [task, file] }) => {
  try {
    await ready;
    const answer = wasm_bindgen[task](new Uint8Array(file), new Uint8Array(await rules));
    postMessage({ answer }, [answer.buffer]);
  } catch (error) {
    postMessage({ failed: String(error) });
  }
};
