using QualityGate.CiLint.Shells.Syntax;

namespace QualityGate.CiLint.Shells.PowerShell;

/// <summary>Reads scripts of PowerShell into a tree (PowerShell Language Specification 3.0, chapter 8, with the chains of version 7).</summary>
internal sealed class PowerShellReader
{
    private readonly PowerShellScanner _scanner;

    private PowerShellReader(string code, int start, int end) => _scanner = new PowerShellScanner(code, start, end);

    /// <exception cref="ScriptSyntaxException">It is no script of PowerShell.</exception>
    public static ShellNode Read(string code) => Read(code, 0, code.Length);

    /// <inheritdoc cref="Read(string)"/>
    public static ShellNode Read(string code, int start, int end) => new PowerShellReader(code, start, end).Statements();

    private ShellNode.Sequence Statements()
    {
        int start = _scanner.At;
        ImmutableArray<ShellNode>.Builder statements = ImmutableArray.CreateBuilder<ShellNode>();
        _scanner.SkipBlanks(withLines: true);
        while (!_scanner.IsAtEnd)
        {
            if (_scanner.Letter() is '}' or ')' or ']')
                throw Unexpected();
            if (Statement() is { } statement)
                statements.Add(statement);
            _scanner.SkipBlanks(withLines: true);
        }

        return new ShellNode.Sequence(start, _scanner.At - start, statements.ToImmutable());
    }

    private ShellNode? Statement()
    {
        int start = _scanner.At;
        return PowerShellCompounds.Find(this, out ShellNode? compound)
            ? compound is null ? null : compound with { Offset = start, Length = _scanner.At - start }
            : Chain();
    }

    private ShellNode Chain()
    {
        ShellNode left = Pipeline();
        while (true)
        {
            _scanner.SkipBlanks(withLines: false);
            bool isAnd = _scanner.IsHere("&&");
            if (!isAnd && !_scanner.IsHere("||"))
                break;
            _scanner.At += 2;
            _scanner.SkipBlanks(withLines: true);
            ShellNode right = Pipeline();
            int length = right.Offset + right.Length - left.Offset;
            left = isAnd ? new ShellNode.AndThen(left.Offset, length, left, right) : new ShellNode.OrElse(left.Offset, length, left, right);
        }

        if (_scanner.Letter() != '&')
            return left;
        _scanner.At++;
        return new ShellNode.Background(left.Offset, left.Length, left);
    }

    private ShellNode Pipeline()
    {
        ImmutableArray<ShellNode>.Builder parts = ImmutableArray.CreateBuilder<ShellNode>();
        int start = _scanner.At;
        parts.Add(Element());
        while (true)
        {
            _scanner.SkipBlanks(withLines: false);
            if (_scanner.Letter() != '|' || _scanner.Letter(1) == '|')
                break;
            _scanner.At++;
            _scanner.SkipBlanks(withLines: true);
            parts.Add(Element());
        }

        return parts.Count == 1 ? parts[0] : new ShellNode.Pipeline(start, _scanner.At - start, parts.ToImmutable());
    }

    private ShellNode.Command Element()
    {
        _scanner.SkipBlanks(withLines: false);
        int start = _scanner.At;
        bool isCall = (_scanner.Letter() == '&' && _scanner.Letter(1) != '&') || (_scanner.Letter() == '.' && _scanner.Letter(1) is ' ' or '"' or '\'' or '$');
        bool isDot = isCall && _scanner.Letter() == '.';
        if (isCall)
            _scanner.At++;
        _scanner.SkipBlanks(withLines: false);

        bool isExpression = !isCall && (_scanner.Letter() is '$' or '(' or '[' or '@' or '"' or '\'' or '{' or '!' || char.IsAsciiDigit(_scanner.Letter())
            || (_scanner.Letter() == '-' && !char.IsAsciiLetter(_scanner.Letter(1))) || IsUnaryOperator());
        ShellNode.Command command = Words(isExpression);
        command = command with { Offset = start, Length = _scanner.At - start };
        if (command.Words.IsEmpty && command.Assignments.IsEmpty)
            throw Unexpected();
        if (command.Words.IsEmpty)
            return command;
        if (isDot)
            return command with { Words = [new Word(start, 1, "."), .. command.Words] };
        return isExpression ? command with { Words = [new Word(start, 0, "["), .. command.Words] } : command;
    }

    private ShellNode.Command Words(bool isExpression)
    {
        ImmutableArray<Word>.Builder words = ImmutableArray.CreateBuilder<Word>();
        ImmutableArray<Redirection>.Builder redirections = ImmutableArray.CreateBuilder<Redirection>();
        while (true)
        {
            _scanner.SkipBlanks(withLines: false);
            if (_scanner.Letter() == '>')
                Redirect(redirections);
            else if (_scanner.IsAtEnd || _scanner.Letter() is '\n' or ';' or '|' or ')' or '}' || (_scanner.Letter() == '&' && words.Count > 0))
                return new ShellNode.Command(0, 0) { Words = words.ToImmutable(), Redirections = redirections.ToImmutable() };
            else if (isExpression && IsAssignment())
                return new ShellNode.Command(0, 0) { Assignments = [AssignmentTo(words)] };
            else
                words.Add(_scanner.Word());
        }
    }

    private void Redirect(ImmutableArray<Redirection>.Builder redirections)
    {
        while (_scanner.Letter() == '>')
            _scanner.At++;
        _scanner.SkipBlanks(withLines: false);
        if (_scanner.Letter() == '&')
            _scanner.At += char.IsAsciiDigit(_scanner.Letter(1)) ? 2 : 1;
        else if (!_scanner.IsAtEnd && _scanner.Letter() is not ('\n' or ';' or '|'))
            redirections.Add(new Redirection(">", _scanner.Word()));
    }

    private bool IsAssignment() =>
        (_scanner.Letter() == '=' && _scanner.Letter(1) != '=') || (_scanner.Letter() is '+' or '-' or '*' or '/' && _scanner.Letter(1) == '=') || _scanner.IsHere("??=");

    private Assignment AssignmentTo(ImmutableArray<Word>.Builder target)
    {
        while (_scanner.Letter() != '=')
            _scanner.At++;
        _scanner.At++;
        _scanner.SkipBlanks(withLines: true);
        int start = _scanner.At;
        ShellNode? value = Statement();
        string name = target.SelectMany(word => word.Variables).FirstOrDefault() ?? "";
        return new Assignment(name, new Word(start, _scanner.At - start, Sources.ScriptText.Unknown.ToString()) { Substitutions = value is null ? [] : [value] });
    }

    private bool IsUnaryOperator() => _scanner.IsHere("-not ") || _scanner.IsHere("-not(") || _scanner.IsHere("-join ") || _scanner.IsHere("-split ");

    // What the file beside this one needs to read its part of the grammar.
    internal PowerShellScanner Scanner => _scanner;

    internal ShellNode Block(char open)
    {
        _scanner.SkipBlanks(withLines: true);
        if (_scanner.Letter() != open)
            throw Unexpected();
        int close = PowerShellBrackets.Closing(_scanner.Code, _scanner.At, _scanner.Code.Length);
        ShellNode body = Read(_scanner.Code, _scanner.At + 1, close);
        _scanner.At = close + 1;
        return body;
    }

    internal ShellNode Rest() => Chain();

    internal ScriptSyntaxException Unexpected() => new(_scanner.At, _scanner.IsAtEnd ? "The script ends too early." : $"'{_scanner.Letter()}' stands where nothing like it can.");
}
