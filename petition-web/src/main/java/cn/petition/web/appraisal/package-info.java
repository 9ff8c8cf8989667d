/** Pages of appraisal: score sheets whose every score opens its matters, published rankings, indicators. */
@NullMarked
package cn.petition.web.appraisal;

import org.jspecify.annotations.NullMarked;
