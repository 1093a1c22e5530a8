namespace QualityGate.Analyzers.Models;

/// <summary>A body that runs as a part of a test.</summary>
/// <param name="Entry">The test, set-up or teardown that runs it: itself, or the one that calls it.</param>
/// <param name="Hook">Null when the entry is a test.</param>
internal sealed record TestPart(MemberBody Body, MemberBody Entry, Hook? Hook)
{
    public bool IsHelper => Body != Entry;
}
