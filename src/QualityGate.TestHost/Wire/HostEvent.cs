namespace QualityGate.TestHost.Wire;

/// <summary>What a test host tells the runner. Times are measured from the start of the request being served.</summary>
internal abstract record HostEvent
{
    private HostEvent()
    {
    }

    /// <summary>Sent once: the adapters are loaded and a request will be served at once.</summary>
    public sealed record Ready(int Protocol, string Runtime, IReadOnlyList<string> Adapters) : HostEvent;

    public sealed record TestDiscovered(DiscoveredCase Case) : HostEvent;

    /// <summary>Sent before the test runs, so that a crash leaves a trace of who was running.</summary>
    public sealed record TestStarted(CaseName Name, TimeSpan At) : HostEvent;

    public sealed record TestReported(CaseResult Result, TimeSpan At) : HostEvent;

    /// <summary>The case is over; xUnit has reported all of its results before it says so.</summary>
    public sealed record TestEnded(string Id, TimeSpan At) : HostEvent;

    /// <summary>
    /// Said only while tests run in an order: what is said from here on of a test that was heard of before is about a further call of
    /// it, and not one more result.
    /// </summary>
    public sealed record CallBegan : HostEvent;

    public sealed record AdapterSaid(MessageLevel Level, string Text) : HostEvent;

    /// <summary>The request is served; what did not happen until now will not happen.</summary>
    public sealed record Finished : HostEvent;

    /// <summary>The host itself, not a test, could not go on.</summary>
    public sealed record HostFailed(string Text) : HostEvent;
}
