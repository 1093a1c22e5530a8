namespace Depot.Labels;

public class PickListTests
{
    [Test]
    public void Articles_are_fetched_in_the_order_of_the_list()
    {
        var list = new PickList();
        list.Add("lamp");
        list.Add("chair");

        Assert.That(list.ToString(), Is.EqualTo("lamp, chair"));
    }
}
