// Stands behind the generated scripts of both modules in one file; the build puts the names of the modules and of the
// supplement in place of WORKER_WASM, INTAKE_WASM and SUPPLEMENT. By the name that the page gives the worker it is one of two.
//
// One message in, one out: the answer's bytes, or a sentence on what failed.
// The reading: what is to be done, "read_again" or "prepare", and a bundle file as an ArrayBuffer.
// The intake, of the name "intake": "start" with chosen columns, "add" with a path and a file's bytes, "refuse" with a path
// and a sentence, "finish"; or "seeds" with a bundle file. It loads nothing of the reading.
const isIntake = name === "intake";
const ready = isIntake ? intake({ module_or_path: "INTAKE_WASM" }) : wasm_bindgen({ module_or_path: "WORKER_WASM" });
const supplement = isIntake
  ? Promise.resolve()
  : fetch("SUPPLEMENT").then((answer) => {
      if (!answer.ok) throw `SUPPLEMENT: ${answer.status} ${answer.statusText}`.trim();
      return answer.arrayBuffer();
    });
// The message may come after one of them has failed to; whoever sent it is told then.
ready.catch(() => {});
supplement.catch(() => {});
const nothing = new Uint8Array();
let brought;
const intakes = {
  start: (layouts) => void (brought = new intake.Intake(new Uint8Array(layouts))),
  add: (path, file) => brought.add(path, new Uint8Array(file)),
  refuse: (path, why) => brought.refuse(path, why),
  finish: () => brought.finish(),
  seeds: (file) => intake.seeds(new Uint8Array(file)),
};
onmessage = async ({ data: [task, ...what] }) => {
  try {
    await ready;
    const answer = isIntake
      ? (intakes[task](...what) ?? nothing.slice())
      : wasm_bindgen[task](new Uint8Array(what[0]), new Uint8Array(await supplement));
    postMessage({ answer }, [answer.buffer]);
  } catch (error) {
    postMessage({ failed: String(error) });
  }
};
