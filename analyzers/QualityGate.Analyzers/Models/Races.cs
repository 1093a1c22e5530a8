namespace QualityGate.Analyzers.Models;

/// <summary>Finds unsynchronised changes in concurrent code, and with whom they race.</summary>
/// <param name="changed">Tells what an operation changes; null when it changes nothing that this rule is about.</param>
/// <param name="isSetOnly">Whether a change only sets a value, so that two writers alone lose nothing.</param>
internal sealed class Races(TypeBodies bodies, RuleContext rule, Func<IOperation, IOperation?> changed, Func<IOperation, bool> isSetOnly)
{
    private readonly Dictionary<SyntaxNode, Race> _found = [];

    public IEnumerable<Race> Find()
    {
        ImmutableArray<ConcurrentBody> concurrent = new ConcurrentCode(bodies, rule.Concurrency, rule.Guards).Find();
        if (concurrent.IsEmpty)
            return [];

        ImmutableArray<SharedChange> changes = Changes(concurrent);
        foreach (SharedChange change in changes)
        {
            if (!change.IsProtected
                && Judge(change, changes) is { } race
                && !(_found.TryGetValue(change.Write.Syntax, out Race? known) && known.Confidence >= race.Confidence))
                _found[change.Write.Syntax] = race;
        }

        return _found.Values.OrderBy(race => race.Write.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(race => race.Write.Syntax.SpanStart);
    }

    private ImmutableArray<SharedChange> Changes(ImmutableArray<ConcurrentBody> concurrent)
    {
        var changes = ImmutableArray.CreateBuilder<SharedChange>();
        foreach (ConcurrentBody body in concurrent)
        {
            foreach (IOperation operation in body.Code.Descendants())
            {
                if (changed(operation) is { } target
                    && SharedTarget.Of(target) is { } shared
                    && !body.Owns(shared.Root)
                    && rule.Concurrency.RunsIn(operation, body.Code)
                    && !rule.Guards.IsOnlyQuoted(operation))
                    changes.Add(new SharedChange(body, operation, shared, operation is IInvocationOperation { TargetMethod.ContainingType.Name: "Interlocked" } || IsLocked(operation, body.Code)));
            }
        }

        return changes.ToImmutable();
    }

    // A lock around the call that takes a lambda counts for the lambda.
    private bool IsLocked(IOperation write, IOperation code)
    {
        for (IOperation? current = write; current is not null && current != code; current = current.EnclosingFunction())
        {
            if (rule.Guards.IsUnderLock(current))
                return true;
        }

        return false;
    }

    private Race? Judge(SharedChange change, ImmutableArray<SharedChange> changes)
    {
        (ConcurrentBody body, IOperation write, SharedTarget target, _) = change;
        switch (body.Kind)
        {
            case ConcurrencyKind.ManyAtOnce:
                return isSetOnly(write) ? null : new Race(write, target, true, null, Confidence.High);
            case ConcurrencyKind.Interleaved:
                return !isSetOnly(write) && (body.IsResumed || SuspendsInside(write) || ConcurrentCode.IsAfterAwait(write, body.Code))
                    ? new Race(write, target, true, null, Confidence.Medium)
                    : null;
            case ConcurrencyKind.BesideCaller:
                break;
            default:
                return null;
        }

        if (ConcurrentSpan.Of(body) is not { } span || Coordination.IsIn(body.Code, rule))
            return null;

        if (!isSetOnly(write) && Sibling(change, span, changes) is { } sibling)
            return new Race(write, target, true, sibling, Confidence.High);

        return span.UseBeside(target, rule) is { } use ? new Race(write, target, false, use, Confidence.Medium) : null;
    }

    // "total += await NextAsync()" reads the total before it waits.
    private static bool SuspendsInside(IOperation write)
    {
        foreach (IOperation part in write.Descendants())
        {
            if (part is IAwaitOperation)
                return true;
        }

        return false;
    }

    private IOperation? Sibling(SharedChange change, ConcurrentSpan span, ImmutableArray<SharedChange> changes)
    {
        foreach (SharedChange other in changes)
        {
            if (other.Body.Function != change.Body.Function
                && other.Body.Kind == ConcurrencyKind.BesideCaller
                && other.Target.Is(change.Target)
                && !isSetOnly(other.Write)
                && other.Write.Syntax != change.Write.Syntax
                && ConcurrentSpan.Of(other.Body) is { } otherSpan
                && span.Overlaps(otherSpan)
                && (other.IsProtected || !Coordination.IsIn(other.Body.Code, rule)))
                return other.Write;
        }

        return null;
    }
}
