using System.Text.RegularExpressions;
using QualityGate.Core.Suites;
using QualityGate.Runner.Applications.Messages;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Applications;

/// <summary>
/// What fails after tests have given their results, and comes under their uids as if it were one more of them. xUnit v3
/// charges every test that shared the fixture; MSTest charges whichever test happened to be the last, which says nothing
/// about that test.
/// </summary>
internal sealed partial class CleanupFailures
{
    private readonly List<CaseResult> _charged = [];
    private readonly HashSet<string> _said = [];

    public static bool Holds(TestNode node, DiscoveredTest? listed) =>
        node.State == NodeState.Failed && (OfXunit().IsMatch(node.DisplayName) || (OfMSTest().IsMatch(node.DisplayName) && listed?.DisplayName != node.DisplayName));

    /// <summary>What tests share fails once, however many tests it is charged to; what is a test's own is that test's failure and no more.</summary>
    public IEnumerable<HostEvent> Add(CaseName name, TestNode node)
    {
        string sentence = $"{node.DisplayName}: {node.Message}";
        bool isOfXunit = OfXunit().IsMatch(node.DisplayName);
        if (isOfXunit)
            _charged.Add(new CaseResult(name, CaseOutcome.Failed, TimeSpan.Zero) { Message = sentence, StackTrace = node.StackTrace });
        bool isShared = !isOfXunit || OfXunit().Match(node.DisplayName).Groups["shared"].Success;
        return isShared && _said.Add(node.Message ?? sentence) ? [new HostEvent.AdapterSaid(MessageLevel.Error, sentence)] : [];
    }

    /// <summary>As further results of those tests that had one: of the others there is nothing to take back.</summary>
    public IEnumerable<CaseResult> Of(IReadOnlySet<string> reported) => _charged.Where(result => reported.Contains(result.Name.Id));

    /// <summary>Nothing is charged any more; what was said is not said again.</summary>
    public void Forget() => _charged.Clear();

    [GeneratedRegex(@"^\[Test (?:(?:(?<shared>Assembly|Collection|Class)|Method|Case) )?Cleanup Failure \(", RegexOptions.CultureInvariant)]
    private static partial Regex OfXunit();

    [GeneratedRegex(@"^\[.+ (?:Class|Assembly)Cleanup\]$", RegexOptions.CultureInvariant)]
    private static partial Regex OfMSTest();
}
