using QualityGate.CiLint.Calls;
using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Sources;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Rules;

/// <summary>A finding with the step and job around it, which a suppression may stand before.</summary>
/// <param name="Finding">What is told.</param>
/// <param name="Places">Where a comment has to stand to allow it: its own line, that of its step, that of its job.</param>
internal sealed record Reported(CiFinding Finding, ImmutableArray<Passage> Places)
{
    public static Reported Of(CiRule rule, CiMask mask, Passage place, StudiedDefinition definition, Job? job = null, Step? step = null, string tests = "") => new(
        new CiFinding
        {
            Rule = rule,
            Mask = mask,
            Location = place.Location,
            Column = place.Column,
            Text = place.Text,
            Tests = tests,
            Definition = definition.Definition.File,
            Job = job?.Id ?? "",
            Step = step?.Name ?? "",
        },
        [place, .. step is null ? (ReadOnlySpan<Passage>)[] : [step.Place], .. job is null ? (ReadOnlySpan<Passage>)[] : [job.Place]]);
}
