namespace QualityGate.CiLint.Expressions;

/// <summary>A condition in the language of GitHub or Azure; both write functions, names and values alike.</summary>
internal abstract record Expression
{
    private Expression()
    {
    }

    /// <summary>A text, a number or a truth value as text.</summary>
    public sealed record Value(string Text) : Expression;

    /// <summary>A name with its parts, as <c>needs.build.result</c>; a filter is a part <c>*</c>.</summary>
    public sealed record Name(string Path) : Expression;

    public sealed record Call(string Function, ImmutableArray<Expression> Arguments) : Expression;

    public sealed record Not(Expression Inner) : Expression;

    public sealed record And(Expression Left, Expression Right) : Expression;

    public sealed record Or(Expression Left, Expression Right) : Expression;

    /// <summary><c>==</c>, <c>!=</c>, <c>&lt;</c> and the like.</summary>
    public sealed record Comparison(string Operator, Expression Left, Expression Right) : Expression;

    /// <summary>The expression and all within it.</summary>
    public IEnumerable<Expression> All() => Children().SelectMany(child => child.All()).Prepend(this);

    private ImmutableArray<Expression> Children() => this switch
    {
        Call call => call.Arguments,
        Not(var inner) => [inner],
        And(var left, var right) => [left, right],
        Or(var left, var right) => [left, right],
        Comparison(_, var left, var right) => [left, right],
        _ => [],
    };
}
