using QualityGate.Core.Suites;

namespace QualityGate.Projects.Suites;

/// <summary>One thing that came out of looking at a project.</summary>
internal abstract record Finding
{
    private Finding()
    {
    }

    public sealed record Suite(TestSuite Value) : Finding;

    public sealed record Other(OtherProject Value) : Finding;

    public sealed record Problem(Fault Value) : Finding;
}
