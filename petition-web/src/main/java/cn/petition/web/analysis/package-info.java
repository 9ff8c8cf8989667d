/** Pages of the analysis (形势研判): what changes, what many people raise, and the monthly bulletin. */
@NullMarked
package cn.petition.web.analysis;

import org.jspecify.annotations.NullMarked;
