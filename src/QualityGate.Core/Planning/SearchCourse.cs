namespace QualityGate.Core.Planning;

/// <summary>
/// The way of one search through the runs that were made so far. In each round all candidates that are left get equally many runs,
/// and the better half goes on, so that the last few get most of them. Whatever cannot win any more goes at once, and one that
/// always fails ends the search.
/// </summary>
/// <remarks>
/// Sequential halving: Z. Karnin, T. Koren and O. Somekh (2013), "Almost optimal exploration in multi-armed bandits", ICML,
/// 1238-1246. Candidates whose interval lies below that of another are dropped between two rounds: E. Even-Dar, S. Mannor and
/// Y. Mansour (2006), "Action elimination and stopping conditions for the multi-armed bandit", JMLR 7, 1079-1105.
/// </remarks>
internal sealed class SearchCourse
{
    /// <summary>Failures in a row, and nothing else, after which nothing better is looked for.</summary>
    private const int Certain = 5;

    /// <summary>Runs that each candidate has on average: with fewer, chance would choose between them.</summary>
    private const int RunsOfEach = 3;

    /// <summary>Runs that show nothing of the test, after which its circumstances are given up.</summary>
    private const int MostLost = 2;

    private readonly SearchBudget _budget;
    private readonly Queue<Trial> _trials;
    private readonly CircumstanceTally[] _tallies;
    private int _runs;
    private TimeSpan _spent;

    /// <param name="candidates">The most promising first.</param>
    /// <param name="budget">What it may cost.</param>
    /// <param name="trials">The runs so far.</param>
    public SearchCourse(ImmutableArray<Circumstances> candidates, SearchBudget budget, IEnumerable<Trial> trials)
    {
        (_budget, _trials) = (budget, new Queue<Trial>(trials));
        _tallies = [.. candidates.Take(Math.Max(1, budget.Searched / RunsOfEach)).Select(CircumstanceTally.None)];
    }

    private bool IsSpent => _runs >= _budget.Searched || _spent >= (_budget.SearchTime ?? TimeSpan.MaxValue);

    public SearchReading Follow()
    {
        ImmutableArray<int> left = [.. Enumerable.Range(0, _tallies.Length)];
        int rounds = Math.Max(1, (int)Math.Ceiling(Math.Log2(Math.Max(1, left.Length))));
        while (!left.IsEmpty && !IsSpent && !left.Any(IsCertain))
        {
            int each = Math.Max(1, _budget.Searched / (left.Length * rounds));
            foreach (int place in left.Where(place => !IsSpent && !left.Any(IsCertain)))
            {
                if (Tried(place, each) is { } wanted)
                    return Reading(wanted);
            }

            left = Better(left);
        }

        return Measure();
    }

    /// <summary>What is missing of a candidate's runs in this round; null when nothing is.</summary>
    private Circumstances? Tried(int place, int runs)
    {
        int until = _tallies[place].Rate.Trials + runs;
        while (!IsSpent && _tallies[place].Lost < MostLost && (_tallies[place].Rate.Trials < until || MayBeCertain(place)))
        {
            if (!_trials.TryDequeue(out Trial? trial))
                return _tallies[place].Circumstances;

            (_runs, _spent) = (_runs + 1, _spent + trial.Duration);
            _tallies[place] = _tallies[place].With(trial);
        }

        return null;
    }

    private ImmutableArray<int> Better(ImmutableArray<int> left)
    {
        ImmutableArray<int> ranked = Ranked(left.Where(place => _tallies[place].Lost < MostLost));
        if (ranked is not [var first, ..])
            return [];

        double toBeat = _tallies[first].Rate.Interval.Lower;
        return left.Length == 1 ? ranked : [.. ranked.Take((left.Length + 1) / 2).Where(place => _tallies[place].Rate.Interval.Upper >= toBeat)];
    }

    /// <summary>By rate, then by what a run costs, where both have failed; else the order of promise decides.</summary>
    private ImmutableArray<int> Ranked(IEnumerable<int> places) =>
    [
        .. places
            .OrderByDescending(place => _tallies[place].Rate.Point)
            .ThenBy(place => _tallies[place].Rate.Failures > 0 ? _tallies[place].CostOfARun : TimeSpan.Zero)
            .ThenByDescending(place => _tallies[place].Rate.Trials)
            .ThenBy(place => place),
    ];

    private SearchReading Measure()
    {
        if (Winner is not { } winner)
            return Reading(wanted: null);

        CircumstanceTally measured = CircumstanceTally.None(winner.Circumstances);
        while (measured.Rate.Trials < _budget.Measured && measured.Lost <= MostLost && _spent < (_budget.Time ?? TimeSpan.MaxValue))
        {
            if (!_trials.TryDequeue(out Trial? trial))
                return Reading(winner.Circumstances) with { Measured = measured };

            _spent += trial.Duration;
            measured = measured.With(trial);
        }

        return Reading(wanted: null) with { Measured = measured };
    }

    /// <summary>The one with the best chance to be the best: a single failure of a single run does not beat nine of ten.</summary>
    private CircumstanceTally? Winner => Order() is [var place, ..] ? _tallies[place] : null;

    private ImmutableArray<int> Order() =>
    [
        .. Ranked(Enumerable.Range(0, _tallies.Length).Where(place => _tallies[place].Rate.Trials > 0))
            .OrderByDescending(place => _tallies[place].Rate.Interval.Lower)
            .ThenByDescending(place => _tallies[place].Rate.Trials),
    ];

    private SearchReading Reading(Circumstances? wanted) => new()
    {
        Tried = [.. Order().Concat(Enumerable.Range(0, _tallies.Length).Where(place => _tallies[place] is { Rate.Trials: 0, Lost: > 0 })).Select(place => _tallies[place])],
        Wanted = wanted,
    };

    private bool IsCertain(int place) => _tallies[place].Rate is { Trials: >= Certain } rate && rate.Failures == rate.Trials;

    private bool MayBeCertain(int place) => _tallies[place].Rate is { Trials: > 0 and < Certain } rate && rate.Failures == rate.Trials;
}
