/** What is wrong with a TLP. Stable: tests and reports name these. */
export type TlpErrorCode =
  | 'header-size' // the header is not as long as its format says
  | 'format' // fmt/type that is no memory request and no completion
  | 'reserved' // a reserved or unsupported header bit is set
  | 'address-format' // 4DW address below 2^32, or 3DW header where 4DW is needed (PCIe 5.0 §2.2.4.1)
  | 'address-range' // address of 2^53 or more: this model does not reach there
  | 'length' // length field and payload disagree, or length out of range
  | 'field' // a field value does not fit its bits (encoding only)
  | 'byte-enables' // PCIe 5.0 §2.2.5
  | 'boundary-4k' // PCIe 5.0 §2.2.7
  | 'max-payload' // larger than Max_Payload_Size
  | 'max-read-request' // larger than Max_Read_Request_Size
  | 'address-type' // AT other than 0
  | 'tag' // tag out of range
  | 'ordering-attribute' // RO or IDO set in a posted write (design rule)
  | 'traffic-class' // TC other than 0: one virtual channel is modelled
  | 'digest' // TD set: the interface carries no digest
  | 'poisoned' // EP set
  | 'status' // completion status that does not exist, or does not fit the kind
  | 'completion'; // a completion that does not answer its request

/** A TLP that must not exist. `message` says what is wrong, in which TLP (header bytes in hex) and which rule it breaks. */
export class TlpError extends Error {
  /** Header bytes in hex, space between doublewords; empty when the TLP was never encoded. */
  readonly header: string;

  constructor(
    readonly code: TlpErrorCode,
    /** What is wrong, without the TLP it is wrong in. */
    readonly problem: string,
    header: Uint8Array | null,
  ) {
    const hex = header ? hexWords(header) : '';
    super(`${problem}${hex ? ` [header ${hex}]` : ''}`);
    this.name = 'TlpError';
    this.header = hex;
  }
}

/** Bytes as hex, in groups of one doubleword, in wire order. */
export function hexWords(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i++) text += (i && i % 4 === 0 ? ' ' : '') + bytes[i]!.toString(16).padStart(2, '0');
  return text;
}
