import {open,txt,end,foc} from "./zz_visit_h.mjs";
for (const [w,h,s] of [[360,800,"light"],[1280,800,"dark"],[1920,1080,"light"]]){
const p=await open(w,h,"",s); console.log(p.url()); await p.screenshot({path:`/tmp/v_home_${w}.png`}); if(w==1280)console.log((await txt(p)).slice(0,6000));
if(w==1280) console.log(await p.evaluate(()=>[...document.querySelectorAll("a")].slice(0,60).map(a=>a.textContent.slice(0,30)+" -> "+a.getAttribute("href")).join("\n")));
if(w==1280){ for(let i=0;i<30;i++){await p.keyboard.press("Tab");console.log(i,await foc(p));}}
}
await end();
