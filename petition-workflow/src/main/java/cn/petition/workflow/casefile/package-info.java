/** The file of one matter as an officer reads it. */
@NullMarked
@NamedInterface("casefile")
package cn.petition.workflow.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
