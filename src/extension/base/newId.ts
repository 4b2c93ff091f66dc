/** Random ids. */
import { customAlphabet } from 'nanoid';

/** 8 of 32 characters: 40 random bits, and none of the characters looks like another. */
export const newId: () => string = customAlphabet('0123456789abcdefghjkmnpqrstvwxyz', 8);
