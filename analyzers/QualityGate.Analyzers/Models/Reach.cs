namespace QualityGate.Analyzers.Models;

/// <summary>Which variables the work can change that was started so far.</summary>
internal sealed class Reach
{
    private readonly Dictionary<ISymbol, Start> _starts = new(SymbolEqualityComparer.Default);

    /// <summary>The surest start that can change one of the variables; null when none can.</summary>
    public Start? Of(IEnumerable<ISymbol> variables)
    {
        Start? best = null;
        foreach (ISymbol variable in variables)
        {
            if (_starts.TryGetValue(variable, out Start? start) && (best is null || start.Kind > best.Kind))
                best = start;
        }

        return best;
    }

    /// <summary>A later start replaces an earlier one that was no surer.</summary>
    public void Add(ISymbol variable, Start start)
    {
        if (!_starts.TryGetValue(variable, out Start? known) || known.Kind <= start.Kind)
            _starts[variable] = start;
    }

    /// <summary>The tasks in this expression have ended, and change nothing any more.</summary>
    public void Settle(IOperation awaited)
    {
        var ended = new List<ISymbol>();
        foreach (ISymbol task in Roots.Of(awaited))
        {
            foreach (KeyValuePair<ISymbol, Start> reached in _starts)
            {
                if (reached.Value.Task is { } running && SymbolEqualityComparer.Default.Equals(running, task))
                    ended.Add(reached.Key);
            }
        }

        foreach (ISymbol variable in ended)
            _starts.Remove(variable);
    }

    /// <summary>A loop or a polling method has waited until this condition held.</summary>
    public void Forget(IOperation condition)
    {
        foreach (ISymbol variable in Roots.Of(condition))
            _starts.Remove(variable);
    }
}
