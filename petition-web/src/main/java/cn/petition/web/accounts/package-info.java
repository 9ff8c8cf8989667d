/** Accounts of officers: who has one, which roles it holds, how its password is given out and changed. */
@NullMarked
package cn.petition.web.accounts;

import org.jspecify.annotations.NullMarked;
