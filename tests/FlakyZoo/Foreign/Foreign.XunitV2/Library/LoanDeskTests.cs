using System.Diagnostics;

namespace Library.Loans;

public class LoanDesk
{
    public DateTime DueAt(DateTimeOffset lent, int days) => lent.LocalDateTime.Date.AddDays(days).AddHours(18);

    public string Stamp() => "lent " + DateTime.UtcNow.ToString("HH:mm:ss");

    public string Receipt(string title)
    {
        var lines = new List<string> { Stamp(), title };
        Print(lines);
        return string.Join('\n', lines);
    }

    // the receipt printer takes its time
    private static void Print(List<string> lines) => Thread.Sleep(lines.Count * 45);

    public int Search(IReadOnlyList<string> titles, string words) =>
        titles.Count(t => words.Split(' ').All(w => t.Contains(w, StringComparison.OrdinalIgnoreCase)));
}

public class LoanDeskTests
{
    private readonly LoanDesk _desk = new();

    [Fact]
    public void Receipt_carries_the_time_of_the_loan()
    {
        var receipt = _desk.Receipt("Dune");

        Assert.Equal(_desk.Stamp() + "\nDune", receipt);
    }

    [Fact]
    public void Book_lent_on_new_years_eve_is_due_on_the_14th()
    {
        var lent = new DateTimeOffset(new DateTime(2023, 12, 31, 12, 0, 0, DateTimeKind.Local));

        Assert.Equal(new DateTime(2024, 1, 14, 18, 0, 0), _desk.DueAt(lent, 14));
    }

    [Fact]
    public void Book_lent_at_night_is_due_on_the_14th()
    {
        Assert.Equal(new DateTime(2024, 1, 14, 18, 0, 0), _desk.DueAt(DateTimeOffset.Parse("2023-12-31T23:30:00Z"), 14));
        Assert.Equal(new DateTime(2024, 1, 14, 18, 0, 0), _desk.DueAt(DateTimeOffset.Parse("2023-12-31T00:30:00Z"), 14));
    }

    [Fact]
    public void Search_is_quick()
    {
        var titles = Enumerable.Range(0, 30_000).Select(i => $"Volume {i} of the collected works").ToList();

        var watch = Stopwatch.StartNew();
        var found = _desk.Search(titles, "volume works 77");
        watch.Stop();

        Assert.NotEqual(0, found);
        Assert.True(watch.ElapsedMilliseconds < 130, $"took {watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void Search_finds_words_in_any_order() =>
        Assert.Equal(1, _desk.Search(["The Left Hand of Darkness", "Dune"], "darkness left"));
}
