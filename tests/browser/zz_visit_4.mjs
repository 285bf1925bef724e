import {open,txt,end,foc} from "./zz_visit_h.mjs";
for (const [w,h,s] of [[360,800,"light"],[1280,800,"dark"],[1920,1080,"light"]]){
const p=await open(w,h,"?screen=countries&of=JP&of=KR",s); const wait=()=>p.waitForTimeout(500); await wait();
await p.screenshot({path:`/tmp/v_p_${w}.png`});
console.log("W",w,await p.evaluate(()=>[...document.querySelectorAll("details")].map(d=>(d.open?"O ":"c ")+d.id+" "+d.querySelector("summary").innerText.replace(/\n/g," ").slice(0,60)).join("\n")));
const s1=p.locator("summary",{hasText:"Criticism"}).first(); await s1.click(); await wait(); await s1.scrollIntoViewIfNeeded(); await p.screenshot({path:`/tmp/v_p_${w}_open.png`});
console.log("open url",p.url());
// keyboard
const s2=p.locator("summary",{hasText:"Demand"}).first(); await s2.focus(); await p.keyboard.press("Enter"); await wait(); console.log("kb open", await s2.evaluate(e=>e.parentElement.open), await foc(p));
await p.getByText("Show the sentences of all").click(); await wait(); console.log(await p.evaluate(()=>[...document.querySelectorAll("details")].filter(d=>d.open).length)); 
if(w==1280)console.log(await txt(p,"main"));
await p.screenshot({path:`/tmp/v_p_${w}_all.png`,fullPage:true});
const marks=p.locator("main svg a"); const n=await marks.count(); console.log("marks",n); 
for(let i=0;i<n;i++){console.log(await marks.nth(i).evaluate(a=>a.getAttribute("href")+" "+a.textContent+" "+JSON.stringify(a.getBoundingClientRect())));}
await p.close();
}
await end();
