/** Who is told about the ledgers: what was assigned, answered, is due or late; one digest a day, by mail if wanted. */
@NullMarked
@NamedInterface("notice")
package cn.petition.workflow.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
