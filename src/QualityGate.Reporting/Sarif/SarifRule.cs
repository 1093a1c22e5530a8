using QualityGate.Core.Findings;

namespace QualityGate.Reporting.Sarif;

/// <summary>A rule as services show it beside its results.</summary>
/// <param name="Id">Never reused.</param>
/// <param name="Title">One short line.</param>
/// <param name="Meaning">A sentence on what it speaks of; GitHub refuses rules without.</param>
/// <param name="Help">What to do, in Markdown.</param>
/// <param name="Page">Where more is said; null when nowhere.</param>
/// <param name="Cause">What it speaks of.</param>
internal sealed record SarifRule(string Id, string Title, string Meaning, string Help, string? Page, RootCause Cause);
