import {open,txt,end,foc} from "./zz_visit_h.mjs";
for (const [w,h,s] of [[360,800,"light"],[360,800,"dark"],[768,1024,"light"],[1280,800,"light"],[1920,1080,"dark"]]){
const p=await open(w,h,"?screen=countries",s); await p.waitForTimeout(800); await p.screenshot({path:`/tmp/v_c_${w}_${s}.png`,fullPage:true}); 
if(w==1280)console.log(await txt(p,"main"));
if(w==360&&s=="light"){console.log(await p.evaluate(()=>({sw:document.documentElement.scrollWidth, scrollers:[...document.querySelectorAll("*")].filter(e=>e.scrollWidth>e.clientWidth+1&&/auto|scroll/.test(getComputedStyle(e).overflowX)).map(e=>[e.tagName,e.className,e.tabIndex,e.getAttribute("aria-label"),e.scrollWidth,e.clientWidth])})));}
if(w==1280)console.log(await p.evaluate(()=>[...document.querySelectorAll("main a")].map(a=>a.textContent.slice(0,60)+" -> "+a.getAttribute("href")).join("\n")));
await p.close();
}
await end();
