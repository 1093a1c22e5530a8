namespace QualityGate.Analyzers.Models;

/// <summary>Reads on from a delay, statement by statement, and gathers what is asserted of the work before it.</summary>
internal sealed class DelayReading(RuleContext rule, TypeBodies type, Settling settling, FixedDelay delay, StartedWork work)
{
    private readonly StateReads _reads = new(rule, type, settling);
    private readonly DelayPolarity _polarity = new(rule, type, delay, work);
    private readonly HashSet<ISymbol> _touched = new(SymbolEqualityComparer.Default);
    private readonly ImmutableArray<Assertion>.Builder _positive = ImmutableArray.CreateBuilder<Assertion>();
    private readonly ImmutableArray<Assertion>.Builder _negative = ImmutableArray.CreateBuilder<Assertion>();
    private Start? _positiveStart, _negativeStart;
    private bool _hasActed, _isOver, _isIndirect;

    /// <summary>What has been found so far: things that shall have happened before things that shall not.</summary>
    public DelayedAssertion? Result =>
        _positiveStart is { } start ? new DelayedAssertion(delay, start, AssertionPolarity.Positive, _positive.ToImmutable(), !_isIndirect) { IsNeededForAbsence = _negative.Count > 0 }
        : _negativeStart is { } other ? new DelayedAssertion(delay, other, AssertionPolarity.Negative, _negative.ToImmutable(), !_isIndirect)
        : null;

    /// <returns>False at a statement after which the delay no longer matters: a real wait.</returns>
    public bool GoesOn(IOperation statement)
    {
        if (settling.Settles(statement))
            return false;

        bool asserts = false;
        foreach (IOperation part in TestFlow.Parts(statement, rule.Guards))
        {
            if (part is IInvocationOperation call && rule.Assertions.Of(call, rule.Options) is { } assertion)
            {
                asserts = true;
                Judge(assertion);
            }
        }

        if (!asserts)
            Follow(statement);

        return true;
    }

    // A local that reads the state stands for it; anything else acts, and what it touches has a new reason to change.
    private void Follow(IOperation statement)
    {
        if (statement is IVariableDeclarationGroupOperation group)
        {
            foreach (IVariableDeclarationOperation declaration in group.Declarations)
            {
                foreach (IVariableDeclaratorOperation declarator in declaration.Declarators)
                {
                    if (declarator.Initializer?.Value is not { } value)
                        continue;

                    if (!_reads.IsOnlyRead(value))
                    {
                        _hasActed = _isOver = true;
                        SetBy(value);
                    }
                    else if (work.Of(Roots.Of(value)) is { } start && !(start.Kind == StartKind.Used && StateReads.IsAboutTime(value)))
                        work.Alias(declarator.Symbol, start);
                }
            }

            return;
        }

        if (statement is IReturnOperation or ILocalFunctionOperation or IEmptyOperation)
            return;

        _hasActed = true;
        _isOver |= !IsEnd(statement);
        foreach (ISymbol root in Roots.Of(statement))
            _touched.Add(root);
    }

    // poller.Stop() ends what the delay was for; whatever else the test does has effects of its own.
    private static bool IsEnd(IOperation statement) =>
        statement is IExpressionStatementOperation { Operation: var expression }
        && (expression is IAwaitOperation awaited ? awaited.Operation : expression).Bare() is IInvocationOperation { TargetMethod.Name: var name }
        && (CallNames.IsEnd(name) || CallNames.IsRead(name));

    // An object that has only been made, and is kept, has been told to do nothing yet.
    private static bool IsJustMade(Start start)
    {
        IOperation outer = start.Operation;
        while (outer.Parent is IArgumentOperation or IConversionOperation or IObjectCreationOperation)
            outer = outer.Parent;

        return outer is IObjectCreationOperation made && Starts.Keeper(made) is not null;
    }

    // What code handed over after the delay sets no longer tells of the delay.
    private void SetBy(IOperation value)
    {
        foreach (IOperation part in value.Descendants())
        {
            if (Changes.TargetOf(part) is { } target && Roots.First(target) is { } root)
                _touched.Add(root);
        }
    }

    private void Judge(Assertion assertion)
    {
        if (WorkInProgress.Of(assertion) is not null || _reads.RunsCode(assertion))
            return;

        List<ISymbol> roots = _reads.Of(assertion);
        roots.RemoveAll(_touched.Contains);
        Start? start = work.Of(roots) ?? (assertion.IsMockVerification || StateReads.HasOpenState(roots) ? work.LastUse : null);
        if (start is null || (start.Kind == StartKind.Used && !IsConvincing(assertion, start)))
            return;

        switch (_polarity.Of(assertion, start))
        {
            case AssertionPolarity.Positive when !_isOver:
                _positive.Add(assertion);
                _positiveStart = Surer(_positiveStart, start);
                _isIndirect |= _hasActed;
                break;
            case AssertionPolarity.Negative:
                _negative.Add(assertion);
                _negativeStart = Surer(_negativeStart, start);
                break;
        }
    }

    private static Start Surer(Start? one, Start other) => one is null || other.Kind > one.Kind ? other : one;

    // Nothing shows that the product works on after the call, so all else must point to it: the assertion comes next, it only
    // reads, and neither the delay nor the test is about time itself.
    private bool IsConvincing(Assertion assertion, Start start)
    {
        if (_hasActed || _negative.Count > 0 || IsJustMade(start) || work.GivesDurations || DurationConstants.Of(delay.Time) is null)
            return false;

        if (assertion.IsMockVerification)
            return true;

        foreach (IOperation subject in assertion.Subjects)
        {
            if (StateReads.IsAboutTime(subject))
                return false;
        }

        return true;
    }
}
