/** A closed matter as one file (归档): what lies in it, in order, with digests. */
@NullMarked
@NamedInterface("archive")
package cn.petition.workflow.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
