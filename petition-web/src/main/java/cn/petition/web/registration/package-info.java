/** The registration desk: its one page, the receipt, drafts, attachments, and the public query by code. */
@NullMarked
package cn.petition.web.registration;

import org.jspecify.annotations.NullMarked;
