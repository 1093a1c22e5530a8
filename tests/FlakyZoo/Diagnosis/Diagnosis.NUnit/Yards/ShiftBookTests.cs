namespace Depot.Yards;

public class ShiftBookTests
{
    [Test]
    public void Each_line_makes_the_book_longer()
    {
        var before = ShiftBook.Write("early shift");

        Assert.That(ShiftBook.Write("late shift"), Is.EqualTo(before + 1));
    }

    [OneTimeTearDown]
    public void CloseTheBook() => ShiftBook.Write("closed");
}
