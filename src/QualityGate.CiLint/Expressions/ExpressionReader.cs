namespace QualityGate.CiLint.Expressions;

/// <summary>Reads conditions (GitHub, "Expressions"; Azure Pipelines, "Expressions").</summary>
internal sealed class ExpressionReader
{
    private static readonly ImmutableArray<string> Comparisons = ["==", "!=", "<=", ">=", "<", ">"];

    private readonly string _text;
    private int _at;

    private ExpressionReader(string text) => _text = text;

    /// <summary>Null for what is no expression.</summary>
    public static Expression? Read(string text)
    {
        ExpressionReader reader = new(text);
        Expression? read = reader.Or();
        reader.SkipBlanks();
        return reader._at == text.Length ? read : null;
    }

    private Expression? Or()
    {
        Expression? left = And();
        while (left is not null && TryTake("||"))
            left = And() is { } right ? new Expression.Or(left, right) : null;
        return left;
    }

    private Expression? And()
    {
        Expression? left = Comparison();
        while (left is not null && TryTake("&&"))
            left = Comparison() is { } right ? new Expression.And(left, right) : null;
        return left;
    }

    private Expression? Comparison()
    {
        Expression? left = Unary();
        while (left is not null && Comparisons.FirstOrDefault(TryTake) is { } comparison)
            left = Unary() is { } right ? new Expression.Comparison(comparison, left, right) : null;
        return left;
    }

    private Expression? Unary()
    {
        SkipBlanks();
        if (_at < _text.Length && _text[_at] == '!' && (_at + 1 == _text.Length || _text[_at + 1] != '='))
        {
            _at++;
            return Unary() is { } inner ? new Expression.Not(inner) : null;
        }

        if (!TryTake("("))
            return Atom();
        Expression? grouped = Or();
        return TryTake(")") ? grouped : null;
    }

    private Expression? Atom()
    {
        SkipBlanks();
        if (_at >= _text.Length)
            return null;
        if (_text[_at] == '\'')
            return Quoted();

        string path = Path();
        if (path.Length == 0)
            return null;
        if (TryTake("("))
            return Arguments() is { } arguments ? new Expression.Call(path, arguments) : null;
        return path is "true" or "false" or "null" || char.IsAsciiDigit(path[0]) ? new Expression.Value(path) : new Expression.Name(path);
    }

    private Expression.Value? Quoted()
    {
        int start = ++_at;
        while (_at < _text.Length && (_text[_at] != '\'' || (_at + 1 < _text.Length && _text[_at + 1] == '\'')))
            _at += _text[_at] == '\'' ? 2 : 1;
        if (_at >= _text.Length)
            return null;
        return new Expression.Value(_text[start.._at++].Replace("''", "'", StringComparison.Ordinal));
    }

    // An index says the same as a part: variables['Build.Reason'] is variables.Build.Reason.
    private string Path()
    {
        System.Text.StringBuilder path = new();
        while (_at < _text.Length)
        {
            if (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '_' or '-' or '.' or '*')
                path.Append(_text[_at++]);
            else if (_text[_at] == '[' && path.Length > 0 && _text.IndexOf(']', _at) is > 0 and var close)
            {
                path.Append('.').Append(_text[(_at + 1)..close].Trim('\'', ' '));
                _at = close + 1;
            }
            else
                break;
        }

        return path.ToString();
    }

    private ImmutableArray<Expression>? Arguments()
    {
        ImmutableArray<Expression>.Builder arguments = ImmutableArray.CreateBuilder<Expression>();
        while (!TryTake(")"))
        {
            if (arguments.Count > 0 && !TryTake(","))
                return null;
            if (Or() is not { } argument)
                return null;
            arguments.Add(argument);
        }

        return arguments.ToImmutable();
    }

    private bool TryTake(string text)
    {
        SkipBlanks();
        if (string.CompareOrdinal(_text, _at, text, 0, text.Length) != 0)
            return false;
        _at += text.Length;
        return true;
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
    }
}
