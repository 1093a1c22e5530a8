using System.Collections.Immutable;
using QualityGate.Core.Suites;
using QualityGate.Runner.Applications.Messages;
using QualityGate.Runner.Runs;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Applications;

/// <summary>
/// Says who the test of a node is. Discovery knows best; a node may leave out where its test is, as xUnit v3 does when a theory has
/// no data or a fixture fails in the end.
/// </summary>
internal sealed class NodeNames(ApplicationKind kind, ImmutableArray<DiscoveredTest> listed)
{
    private readonly Dictionary<string, DiscoveredTest> _listed = listed.DistinctBy(test => test.Id.Row).ToDictionary(test => test.Id.Row);
    private readonly Dictionary<string, CaseName> _seen = [];

    /// <summary>The test that discovery listed under the uid; null when it did not.</summary>
    public DiscoveredTest? Listed(string uid) => _listed.GetValueOrDefault(uid);

    public CaseName Of(TestNode node)
    {
        CaseName name = _listed.TryGetValue(node.Uid, out DiscoveredTest? test) ? CaseIdentity.NameOf(test)
            : OwnOf(node) ?? _seen.GetValueOrDefault(node.Uid) ?? new CaseName(node.Uid, string.Empty, node.DisplayName, node.DisplayName);
        return _seen[node.Uid] = name with { DisplayName = DisplayNameOf(node) };
    }

    /// <summary>Null when the node does not say it.</summary>
    private CaseName? OwnOf(TestNode node) => (kind, node) switch
    {
        (ApplicationKind.NUnit, _) => OfNUnit(node),
        (_, { Type: { } type, Method: { } method }) => new CaseName(node.Uid, type, method, node.DisplayName),
        _ => null,
    };

    /// <summary>NUnit's types carry the arguments of the fixture, and most versions of its adapter name none.</summary>
    private static CaseName OfNUnit(TestNode node)
    {
        MethodName name = NUnitFullName.Split(node.FullyQualifiedName ?? node.Uid, node.DisplayName);
        return new CaseName(node.Uid, name.ClassName, node.Method ?? name.Name, node.DisplayName);
    }

    /// <summary>NUnit leaves the fixture out of what it displays, so that the cases of two fixtures look alike; its uid is the full name.</summary>
    private string DisplayNameOf(TestNode node) => kind == ApplicationKind.NUnit
        ? BoundedText.Of(node.FullyQualifiedName ?? node.Uid, BoundedText.MessageLimit)!
        : node.DisplayName;
}
