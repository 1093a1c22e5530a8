using System.Collections.Immutable;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Applications.Messages;

/// <summary>What a test application says to us, as far as it matters.</summary>
internal abstract record ApplicationMessage
{
    private ApplicationMessage()
    {
    }

    /// <summary>The request with that number has been served.</summary>
    public sealed record Answered(int Request) : ApplicationMessage;

    /// <summary>The request with that number could not be served.</summary>
    public sealed record Refused(int Request, string Reason) : ApplicationMessage;

    /// <summary>It wants something from us, and waits for an answer.</summary>
    /// <param name="Id">Its number for that, as it wrote it: JSON.</param>
    /// <param name="Method">What it wants.</param>
    public sealed record Asked(string Id, string Method) : ApplicationMessage;

    public sealed record NodesChanged(ImmutableArray<TestNode> Nodes) : ApplicationMessage;

    public sealed record Logged(MessageLevel Level, string Text) : ApplicationMessage;

    /// <summary>Telemetry, attachments and whatever later versions say.</summary>
    public sealed record Other(string Method) : ApplicationMessage;
}
