import {open,txt,end,foc} from "./zz_visit_h.mjs";
const p=await open(360,800,"?screen=countries"); 
const wait=()=>p.waitForTimeout(400);
// grids
const grids=p.locator(".matrix-room"); console.log("n",await grids.count());
for(let i=0;i<await grids.count();i++){await grids.nth(i).scrollIntoViewIfNeeded(); await grids.nth(i).evaluate(e=>window.scrollTo(0,e.getBoundingClientRect().top+scrollY-250)); await wait(); await p.screenshot({path:`/tmp/v_g${i}.png`});
 console.log(await grids.nth(i).evaluate(e=>[e.scrollWidth,e.clientWidth,e.tabIndex,e.getAttribute("role"),e.getAttribute("aria-labelledby")]));
 await grids.nth(i).focus(); for(let k=0;k<3;k++)await p.keyboard.press("ArrowRight"); await wait(); await p.screenshot({path:`/tmp/v_g${i}b.png`}); console.log("scrollLeft",await grids.nth(i).evaluate(e=>e.scrollLeft), await foc(p));
 await p.keyboard.press("Tab"); console.log(await foc(p));
}
await p.screenshot({path:`/tmp/v_gt.png`});
// link in table
await p.evaluate(()=>scrollTo(0,0));
await p.getByRole("link",{name:"Japan and South Korea",exact:true}).first().click(); await wait(); console.log(p.url()); await p.waitForTimeout(800);
await p.screenshot({path:`/tmp/v_pair.png`}); await p.screenshot({path:`/tmp/v_pair_full.png`,fullPage:true}); console.log(await txt(p)); console.log(await foc(p));
await end();
