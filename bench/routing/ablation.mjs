export async function ablate() { return []; }
