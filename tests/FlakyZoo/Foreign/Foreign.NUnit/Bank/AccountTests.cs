using System.Text.Json;

namespace Bank.Ledger;

public sealed class Account
{
    public decimal Balance { get; private set; }

    public void Deposit(string slip)
    {
        var balance = Balance;
        var amount = JsonSerializer.Deserialize<decimal>(slip);
        Balance = balance + amount;
    }
}

[TestFixture]
public class AccountTests
{
    [Test]
    public void Deposits_from_two_tellers_add_up()
    {
        var account = new Account();
        account.Deposit("0");

        var tellers = new[] { "10", "5" }.Select(slip => new Thread(() =>
        {
            for (var i = 0; i < 6000; i++) account.Deposit(slip);
        })).ToArray();
        foreach (var t in tellers) t.Start();
        foreach (var t in tellers) t.Join();

        Assert.That(account.Balance, Is.EqualTo(90000m));
    }

    [Test]
    public void Deposits_of_one_teller_add_up()
    {
        var account = new Account();
        for (var i = 0; i < 300; i++) account.Deposit("10");
        Assert.That(account.Balance, Is.EqualTo(3000m));
    }
}

/// <summary>Interest tables are costly, so there is one per process.</summary>
public sealed class InterestTable
{
    private static InterestTable? instance;
    public static int Built;

    public decimal[] Rates { get; }

    private InterestTable()
    {
        Interlocked.Increment(ref Built);
        Rates = Enumerable.Range(0, 120).Select(m => 0.01m + m * 0.0001m).ToArray();
    }

    public static InterestTable Instance => instance ??= new InterestTable();
}

[TestFixture]
public class InterestTableTests
{
    [Test]
    public void All_branches_see_the_same_table()
    {
        var tables = new InterestTable[2];
        var branches = new Thread[2];
        for (var i = 0; i < branches.Length; i++)
        {
            var n = i;
            branches[n] = new Thread(() => tables[n] = InterestTable.Instance);
            branches[n].Start();
        }
        foreach (var b in branches) b.Join();

        Assert.That(tables[1], Is.SameAs(tables[0]));
    }
}

public static class Audit
{
    public static string? CurrentClerk;

    public static string Note(string what) => $"{CurrentClerk}: {what}";
}

public class MorningShiftTests
{
    [SetUp]
    public void Enter() => Audit.CurrentClerk = "alice";

    [Test]
    public void Notes_name_the_clerk([Values("open", "count", "lock", "close")] string what)
    {
        Thread.Sleep(35);   // counting
        Assert.That(Audit.Note(what), Is.EqualTo("alice: " + what));
    }
}

public class EveningShiftTests
{
    [SetUp]
    public void Enter() => Audit.CurrentClerk = "bob";

    [Test]
    public void Notes_name_the_clerk([Values("open", "count", "lock")] string what)
    {
        Thread.Sleep(35);
        Assert.That(Audit.Note(what), Is.EqualTo("bob: " + what));
    }
}

[Parallelizable(ParallelScope.All)]
public class ExchangeTests
{
    private decimal rate;

    [SetUp]
    public void Reset() => rate = 1m;

    [Test]
    public void Dollars()
    {
        rate = 1.08m;
        Thread.Sleep(15);
        Assert.That(100 * rate, Is.EqualTo(108m));
    }

    [Test]
    public void Francs()
    {
        rate = 0.95m;
        Thread.Sleep(15);
        Assert.That(100 * rate, Is.EqualTo(95m));
    }

    [Test]
    public void Rounding() => Assert.That(Math.Round(1.005m, 2), Is.EqualTo(1.00m));
}

public sealed class Token(string owner, int seconds)
{
    private readonly long expires = DateTimeOffset.UtcNow.ToUnixTimeSeconds() + seconds;

    public string Owner => owner;

    public long Remaining => expires - DateTimeOffset.UtcNow.ToUnixTimeSeconds();
}

public class TokenTests
{
    [Test]
    public void Fresh_token_has_its_whole_life_left()
    {
        var token = new Token("alice", 60);
        SignSlowly(token);
        Assert.That(token.Remaining, Is.EqualTo(60));
    }

    [Test]
    public void Fresh_token_has_not_expired()
    {
        var token = new Token("alice", 60);
        SignSlowly(token);
        Assert.That(token.Remaining, Is.GreaterThan(0));
    }

    private static void SignSlowly(Token token) => Thread.Sleep(100 + token.Owner.Length);
}
