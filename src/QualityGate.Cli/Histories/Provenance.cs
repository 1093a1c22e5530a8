using QualityGate.Core.Histories;
using QualityGate.Core.Suites;

namespace QualityGate.Cli.Histories;

/// <summary>Where result files come from, as far as somebody said.</summary>
/// <param name="Code">What was tested.</param>
/// <param name="Job">Who made them; empty when nobody said.</param>
/// <param name="Suite">What they are of; null when they say it themselves.</param>
internal sealed record Provenance(CodeVersion Code, string Job, SuiteId? Suite);
