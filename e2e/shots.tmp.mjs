import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
const base = 'http://127.0.0.1:4811';
const gql = async (query, variables={}, cookie) => { const r = await fetch(base+'/graphql',{method:'POST',headers:{'content-type':'application/json',...(cookie?{cookie}:{})},body:JSON.stringify({query,variables})}); return {json: await r.json(), cookie:r.headers.get('set-cookie')}; };
const who = process.env.WHO ?? 'Riikka Valkeapää';
const { json } = await gql('{ demoAccounts { id name } }');
const acc = json.data.demoAccounts.find(a=>a.name===who);
const { cookie } = await gql('mutation($id:ID!){signInAsDemo(account:$id)}',{id:acc.id});
const value = cookie.split(';')[0].split('=')[1];
const args = chromium.args.filter(a=>a!=='--single-process');
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args, headless:true });
// args: width:path:name
for (const spec of process.argv.slice(2)) {
  const [width, path, name] = spec.split('|');
  const ctx = await browser.newContext({ viewport:{width:Number(width),height:900}, locale:'fi-FI', timezoneId:'Europe/Helsinki', reducedMotion:'reduce' });
  await ctx.addCookies([{name:'luotsi_session', value, url:base, httpOnly:true, sameSite:'Lax'}]);
  const page = await ctx.newPage();
  page.on('console', m=>{ if (['error','warning'].includes(m.type())) console.log(name, m.text()) });
  page.on('pageerror', e=>console.log(name, String(e)));
  await page.goto(base+path); await page.waitForLoadState('networkidle');
  if (process.env.DO) await (new Function('page', 'return (async()=>{'+process.env.DO+'})()'))(page);
  const w = await page.evaluate(()=>[document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  if (w[0]>w[1]) console.log(name,'SIDEWAYS',w);
  await page.screenshot({ path:`/tmp/shots/${name}.png`, fullPage:true });
  await ctx.close();
}
await browser.close();
