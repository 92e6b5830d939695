import { isoCBOR } from '@simplewebauthn/server/helpers';
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest();
const USER_IS_THERE = 0x01;
const HAS_CREDENTIAL = 0x40;

/** A passkey made of software: answers as a browser with its device does. */
export class Authenticator {
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private readonly id = randomBytes(16);
  private counter = 0;

  constructor(private readonly origin: string) {}

  /** The answer to the options of beginPasskey. */
  create(options: string): string {
    const { challenge, rp } = JSON.parse(options);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const credential = Buffer.concat([Buffer.alloc(16), length, this.id, this.publicKey()]);
    const authData = Buffer.concat([this.state(rp.id, USER_IS_THERE | HAS_CREDENTIAL), credential]);
    const attestation = isoCBOR.encode(new Map<string, unknown>([['fmt', 'none'], ['attStmt', new Map()], ['authData', new Uint8Array(authData)]]) as never);
    return this.answer({ clientDataJSON: this.clientData('webauthn.create', challenge), attestationObject: Buffer.from(attestation).toString('base64url'), transports: ['internal'] });
  }

  /** The answer to the options of beginSecondFactor. */
  get(options: string): string {
    const { challenge, rpId } = JSON.parse(options);
    const clientDataJSON = this.clientData('webauthn.get', challenge);
    const authData = this.state(rpId, USER_IS_THERE);
    const signature = sign('sha256', Buffer.concat([authData, sha256(Buffer.from(clientDataJSON, 'base64url'))]), this.keys.privateKey);
    return this.answer({ clientDataJSON, authenticatorData: authData.toString('base64url'), signature: signature.toString('base64url') });
  }

  private answer(response: object): string {
    const id = this.id.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', response, clientExtensionResults: {} });
  }

  private clientData(type: string, challenge: string): string {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false })).toString('base64url');
  }

  private state(rpId: string, flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(++this.counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), counter]);
  }

  /** As COSE has it: an elliptic curve (2), ES256 (-7), P-256 (1), and the point. */
  private publicKey(): Uint8Array {
    const { x, y } = this.keys.publicKey.export({ format: 'jwk' });
    const point = (value?: string) => new Uint8Array(Buffer.from(value!, 'base64url'));
    return isoCBOR.encode(new Map<number, unknown>([[1, 2], [3, -7], [-1, 1], [-2, point(x)], [-3, point(y)]]) as never);
  }
}
