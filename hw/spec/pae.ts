/** Page attribute entry (PAE): 2 bits for each 4 KiB page. Two bits a page: seed. What they mean: our design. */
export const PAE = { absent: 0b00, readOnly: 0b01, blocked: 0b10, readWrite: 0b11 } as const;

/** A page of GPA/IOVA space, 4 KiB (seed). */
export const PAGE_BITS = 12;
export const PAGE_BYTES = 1 << PAGE_BITS;

/**
 * The interrupt address range of x86 (Intel SDM vol. 3, "Message Address Register Format": 0FEEH in bits 31..20). The IOMMU does not translate it: a
 * write of one aligned doubleword is an interrupt request, anything else an error (Intel VT-d, "Handling Requests to Interrupt Address Range").
 */
export const INTERRUPT_RANGE = { base: 0xfee0_0000, bytes: 2 ** 20 } as const;
/** Bytes of an interrupt request (PCIe 5.0 §6.1.4: one doubleword). */
export const INTERRUPT_BYTES = 4;

/** Verdict of a lookup, 2 bits. In a mixed range the worst wins: denied > fault > blocked > grant. */
export const VERDICT = { grant: 0, fault: 1, blocked: 2, denied: 3 } as const;

/** Rights asked for or given: bit 0 read, bit 1 write. As PAE bits, write implies read. */
export const RIGHTS = { none: 0b00, read: 0b01, readWrite: 0b11 } as const;
