using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>In what circumstances a test is run: under which conditions, in whose company, behind whom, and with which seed.</summary>
public sealed record Circumstances
{
    public required ConditionSet Conditions { get; init; }

    /// <summary>Who else is run; says nothing where there are tests to run before it.</summary>
    public Company Company { get; init; }

    /// <summary>
    /// The tests that run before it, in this order, and nobody else; empty where <see cref="Company"/> says who runs and the
    /// framework, or the conditions, in which order.
    /// </summary>
    public ImmutableArray<TestId> Behind { get; init; } = [];

    /// <summary>The seed of every run; null when each has its own.</summary>
    public int? Seed { get; init; }

    /// <summary>Equal exactly for circumstances that are the same.</summary>
    public string Key => string.Join('\n', [Conditions.Name, Company.ToString(), $"{Seed}", .. Behind.Select(test => test.ToString())]);

    /// <summary>What to run to meet them again: the company of suspects was made up for one audit, and the whole suite holds all of it.</summary>
    public Circumstances Repeatable => Company == Company.Suspects ? this with { Company = Company.WholeSuite } : this;

    /// <summary>Whether they can be had: all of the tests are there, something keeps to the order, and no larger company is the same.</summary>
    /// <param name="test">The test in question.</param>
    /// <param name="discovery">Of its suite.</param>
    public bool ArePossible(TestId test, Discovery discovery)
    {
        if (discovery.Host == SuiteHost.Os && (!Behind.IsEmpty || Conditions.HasOrder))
            return false;

        HashSet<TestId> known = [.. discovery.Tests.SelectMany(found => new[] { found.Id, found.Id.WholeMethod })];
        return Behind.IsEmpty
            ? Companies.Of(SelectionIn(discovery, test), discovery) == Company
            : Behind.Append(test).All(known.Contains);
    }

    /// <summary>The same with what is left of them in a suite that has changed: of tests that are gone, nothing runs any more.</summary>
    public Circumstances In(Discovery discovery)
    {
        HashSet<TestId> known = [.. discovery.Tests.SelectMany(found => new[] { found.Id, found.Id.WholeMethod })];
        ImmutableArray<TestId> left = [.. Behind.Select(test => known.Contains(test) ? test : test.WholeMethod).Where(known.Contains)];
        return Behind.IsEmpty ? this : this with { Behind = left, Company = Company.Alone };
    }

    /// <summary>The next run in these circumstances, in a fresh process: it answers one question, so it is in no rate of the suite.</summary>
    /// <param name="test">The test in question.</param>
    /// <param name="suite">What was seen so far.</param>
    /// <param name="seed">From which the seed of the run is derived, unless it is fixed.</param>
    internal PlannedRun Next(TestId test, SuiteLedger suite, int seed)
    {
        int number = suite.NextNumber;
        int own = Seed ?? unchecked((seed * 397) ^ number);
        TestSelection tests = Behind.IsEmpty ? SelectionIn(suite.Discovery, test) : new TestSelection.Only([.. Behind, test]);
        return new PlannedRun
        {
            Number = number,
            Suite = suite.Id,
            Conditions = Conditions,
            Tests = tests,
            Order = Behind.IsEmpty ? Orders.Of(suite, tests, Conditions, own) : [.. Behind, test],
            Purpose = RunPurpose.Probe,
            Seed = own,
        };
    }

    private TestSelection SelectionIn(Discovery discovery, TestId test) => discovery.SelectionOf(Company switch
    {
        Company.WholeSuite or Company.Suspects => discovery.Tests,
        Company.OwnClass => [.. discovery.Tests.Where(other => other.Id.Class == test.Class)],
        Company.Alone => [.. discovery.Tests.Where(other => other.Id.WholeMethod == test.WholeMethod)],
        _ => throw new UnreachableException(),
    });
}
