/** What becomes of rows that were handed down: judged by a person, reported, closed, and every judgement undone again. */
@NullMarked
@NamedInterface("handdown")
package cn.petition.workflow.handdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
