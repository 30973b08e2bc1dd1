import { ZhengmaiError } from '@zhengmai/model';

/** Text from bytes: UTF-8 with or without a byte order mark, UTF-16 with one, else GB18030. Throws BAD_INPUT for empty and binary input. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw badInput('the input is empty', 'Give a file that holds text.');
  const text = decode(bytes);
  if (text.trim() === '') throw badInput('the input holds only blank space', 'Give a file that holds text.');
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (looksBinary(bytes)) throw badInput('the input is binary, not text', 'Give plain text, HTML or JSON Lines.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeChinese(bytes);
  }
}

function decodeChinese(bytes: Uint8Array): string {
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw badInput('the input is neither UTF-8 nor GB18030 text', 'Convert the file to UTF-8.', cause);
  }
}

const SAMPLE = 65536;

/** Zero bytes and other control characters do not stand in text. */
function looksBinary(bytes: Uint8Array): boolean {
  let odd = 0;
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1;
  }
  return odd > length / 100;
}

function badInput(message: string, hint: string, cause?: unknown): ZhengmaiError {
  return new ZhengmaiError('BAD_INPUT', message, hint, { cause });
}
