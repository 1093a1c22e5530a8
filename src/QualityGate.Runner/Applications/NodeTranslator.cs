using System.Diagnostics;
using QualityGate.Runner.Applications.Messages;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Applications;

/// <summary>Puts what an application says about its tests during a run into the words of our own host.</summary>
internal sealed class NodeTranslator(NodeNames names)
{
    private readonly HashSet<string> _running = [];
    private readonly HashSet<string> _reported = [];
    private readonly Dictionary<string, CaseName> _announced = [];
    private readonly List<CaseResult> _rows = [];
    private readonly CleanupFailures _cleanups = new();

    /// <param name="node">A test in a state.</param>
    /// <param name="at">When we learned of it, from the start of the request. Applications collect what happens for up to 200 ms.</param>
    public IEnumerable<HostEvent> Translate(TestNode node, TimeSpan at) => node.State switch
    {
        NodeState.Discovered => [],
        NodeState.InProgress => Start(names.Of(node), at),
        _ when node.IsSuperseded => [],
        _ when CleanupFailures.Holds(node, names.Listed(node.Uid)) => _cleanups.Add(names.Of(node), node),
        NodeState.Passed => Report(node, CaseOutcome.Passed, at),
        NodeState.Skipped => Report(node, CaseOutcome.Skipped, at),
        NodeState.Failed => Report(node, CaseOutcome.Failed, at),
        NodeState.Unknown => [new HostEvent.AdapterSaid(MessageLevel.Error, $"{node.DisplayName} is in a state that this version does not know.")],
        _ => throw new UnreachableException(),
    };

    /// <summary>What can only be said when nothing more will come of a request, in whichever way it has ended. What is told then is of the next.</summary>
    public IEnumerable<HostEvent> Conclude(TimeSpan at)
    {
        // Rows under one uid are numbered in the order in which they are told; their names keep it the same in every run.
        IEnumerable<CaseResult> late = [.. _rows.OrderBy(row => row.Name.DisplayName, StringComparer.Ordinal), .. _cleanups.Of(_reported)];
        HostEvent[] said =
        [
            .. _announced.Values.Where(name => !_reported.Contains(name.Id)).SelectMany(name => NotRun(name, at)),
            .. late.Select(result => new HostEvent.TestReported(result, at)),
        ];
        _running.Clear();
        _reported.Clear();
        _announced.Clear();
        _rows.Clear();
        _cleanups.Forget();
        return said;
    }

    /// <summary>What is said of a test that was asked for and is not run on purpose.</summary>
    public static IEnumerable<HostEvent> NotRun(CaseName name, TimeSpan at) =>
    [
        new HostEvent.TestReported(new CaseResult(name, CaseOutcome.None, TimeSpan.Zero) { Message = DiscoveredCase.Explicit }, at),
        new HostEvent.TestEnded(name.Id, at),
    ];

    private IEnumerable<HostEvent> Start(CaseName name, TimeSpan at)
    {
        if (names.Listed(name.Id)?.SkipReason == DiscoveredCase.Explicit)
        {
            _announced[name.Id] = name;
            return [];
        }

        _running.Add(name.Id);
        return [new HostEvent.TestStarted(name, at)];
    }

    /// <summary>A start that came together with its result may have been left out, and is made up for.</summary>
    private IEnumerable<HostEvent> Report(TestNode node, CaseOutcome outcome, TimeSpan at)
    {
        CaseName name = names.Of(node);
        CaseResult result = new(name, outcome, node.Duration)
        {
            Message = node.Message,
            StackTrace = node.StackTrace,
            StandardOutput = node.StandardOutput,
            StandardError = node.StandardError,
        };
        _reported.Add(name.Id);
        if (!_running.Remove(name.Id))
            yield return new HostEvent.TestStarted(name, at > node.Duration ? at - node.Duration : TimeSpan.Zero);
        if (IsOneOfSeveral(name))
            _rows.Add(result);
        else
            yield return new HostEvent.TestReported(result, at);
        yield return new HostEvent.TestEnded(name.Id, at);
    }

    /// <summary>Rows that are not known before they run share the uid of their method, and are told apart by their names.</summary>
    private bool IsOneOfSeveral(CaseName name) => names.Listed(name.Id) is { } listed && listed.DisplayName != name.DisplayName;
}
